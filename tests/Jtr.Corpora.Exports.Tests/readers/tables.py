# Prints every CSV file of a folder as JSON, as Python's own reader sees it.
import csv, json, pathlib, sys

tables = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob('*.csv')):
    with path.open(newline='', encoding='utf-8') as file:
        rows = list(csv.reader(file, strict=True))
    tables[path.stem] = rows
json.dump(tables, sys.stdout)
