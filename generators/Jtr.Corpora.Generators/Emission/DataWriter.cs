using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the data of a table: the data class with its rows, columns and pools, and the properties of the record, which read them.</summary>
internal sealed class DataWriter
{
    private readonly SchemaShape _schema;
    private readonly TableLayout _table;
    private readonly SourceWriter _writer;
    private readonly Dictionary<string, ColumnLayout> _columns;
    private readonly WordBlock _block = new();
    private readonly Dictionary<string, string> _taken = [];
    private readonly Carrier _carrier;

    // True once a date was read. A table without dates must not declare their cache: the compiler warns of a field that nothing assigns.
    private bool _readsDates;

    private DataWriter(SchemaShape schema, TableLayout table, Carrier carrier)
    {
        _carrier = carrier;
        _schema = schema;
        _table = table;
        _writer = new SourceWriter(table.Shape.Record.Namespace);
        _columns = table.Columns.ToDictionary(column => column.Name);
    }

    public static SourceText Write(SchemaShape schema, TableLayout table, Carrier carrier) => new DataWriter(schema, table, carrier).Write();

    private SourceText Write()
    {
        Properties();
        _writer.Doc("summary", $"The rows of {_table.Shape.Name} as columns: row numbers, numbers into the pools below, and values.");
        _writer.Open($"internal static class {_table.Shape.TableClass}Data");
        _writer.Line($"public const int RowCount = {Literals.Number(_table.RowCount)};");
        _writer.Line();
        Rows();
        Keys();
        foreach (PropertyShape property in _table.Shape.Record.Properties)
            Members("", property, "internal");
        if (_table.Shape.Sources is not null)
            Reader("", LayoutBuilder.SourcesOfLine);

        foreach (SortLayout sort in _table.Sorts)
        {
            Column(sort.Rows, "internal");
            Column(sort.Ranks, "internal");
            Reach(sort);
            if (sort.Defaults is { } defaults)
                Column(defaults, "internal");
        }

        foreach (PropertyShape property in _table.Shape.Record.Properties.Where(IsFollowed))
            NumberOf(property);

        foreach (IndexLayout index in _table.Indexes)
        {
            Column(index.Ends, "internal");
            Column(index.Rows, "internal");
            _writer.Line($"internal static {Runtime.RowSlice} RowsOf{index.Name}(int number)");
            _writer.Line($"    => number < 0 ? default : new(static i => {index.Rows.Name}.Int(i), {index.Ends.Name}.StartOf(number), {index.Ends.Name}.Int(number) - {index.Ends.Name}.StartOf(number));");
            _writer.Line();
        }

        foreach (QueryIndex index in QueryIndex.Of(_schema, _table.Shape))
            Holds(index);

        foreach (ForeignLayout foreign in _table.Foreign)
            Foreign(foreign);

        Cells();
        _writer.Close();
        return _writer.ToText();
    }

    private void Reach(SortLayout sort)
    {
        ReachLayout reach = sort.Reach;
        string count = Literals.Number(sort.DatedCount), scale = $"new {Runtime.DayScale}({Literals.Number(reach.FirstDay)}L, {Literals.Number(reach.LastDay)}L)";
        string throughout = _table.Shape.Record.Properties[_table.Shape.Record.IndexOf(sort.Property)].IsThroughout ? "true" : "false";
        _writer.Line($"internal static {Runtime.DateReach} {sort.Name}Reach =>");
        _writer.Line($"    new({count}, {scale}, {throughout}, new{_block.Add(reach.Days)}, new{_block.Add(reach.Flags)});");
        _writer.Line();
    }

    private void Keys()
    {
        KeyLayout keys = _table.Keys;
        string find = "-1";
        if (_table.RowCount > 0)
        {
            string slots = _block.Add(keys.Slots).Trim('(', ')');
            int start = _block.AddWords(keys.Words, () => "keys, each after its length and row");
            find = $"{Runtime.KeyTable}.Find(key, {slots}, {Literals.Number(keys.SlotBits)}, {Literals.Number(start - 1)}, {Literals.Number(keys.KeyBits)})";
        }

        _writer.Doc("summary", "Returns the number of the row with a key; -1 if there is none.");
        _writer.Line($"public static int Find(string key) => {find};");
        _writer.Line();
    }

    /// <summary>Writes the access to rows of another assembly. Each is looked up by key in its own table class, because its number there may change.</summary>
    private void Foreign(ForeignLayout foreign)
    {
        ForeignShape shape = foreign.Shape;
        _writer.Doc("summary", $"Returns a row of {shape.Rows} of {shape.Assembly} by its number among the rows referred to here.");
        _writer.Line($"internal static {shape.FullName} {shape.Member}(int number) => {shape.TableClass}.Get(Cells.Text({Integer(Place(foreign.Keys), isLong: false, "number", "")}));");
        _writer.Line();
        if (!foreign.IsLookedUp)
            return;

        // No stored number is -2. A row without a reference has -1, which must not match a row unknown here.
        string find = "-2";
        if (foreign.LookUp is { } keys)
        {
            string slots = _block.Add(keys.Slots).Trim('(', ')');
            int start = _block.AddWords(keys.Words, () => $"keys of {shape.Rows} of {shape.Assembly}, each after its length and number");
            find = $"{Runtime.KeyTable}.Find((({Runtime.Row})row).Key, {slots}, {Literals.Number(keys.SlotBits)}, {Literals.Number(start - 1)}, {Literals.Number(keys.KeyBits)}) is var number and >= 0 ? number : -2";
        }

        _writer.Doc("summary", "Returns the number of a row; -2 if no row refers to it.");
        _writer.Line($"internal static int {shape.NumberOf}({shape.FullName} row) => {find};");
        _writer.Line();
    }

    /// <summary>Writes the cache of sets, the pools and the words.</summary>
    private void Cells()
    {
        if (_readsDates)
        {
            _writer.Line("internal static ulong[]?[]? Sets;");
            _writer.Line();
        }

        _carrier.Cells(_writer, _table, _block);
        _writer.Line();
        _carrier.Words(_writer, _block, "internal");
    }

    /// <summary>Writes the access to the objects of the rows.</summary>
    private void Rows()
    {
        string record = _table.Shape.Record.FullName;
        _writer.Line("// The cache holds only objects of this type, so the cast is not checked.");
        _writer.Line($"internal static {record} Row(int row) =>");
        _writer.Line($"    global::System.Runtime.CompilerServices.Unsafe.As<{record}>(_rows?[row] ?? {Runtime.RowCache}.Add(ref _rows, RowCount, row, new {record}(row), {Literals.Number(Runtime.LayoutVersion)}));");
        _writer.Line();
        _writer.Line("private static object?[]? _rows;");
        _writer.Line();
    }

    /// <summary>Writes the properties of the record.</summary>
    private void Properties()
    {
        RecordShape record = _table.Shape.Record;
        _writer.Open($"{record.Accessibility} sealed partial record {Identifiers.Escape(record.Name)}");
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (i > 0)
                _writer.Line();
            Property(record.Properties[i]);
        }

        _writer.Close();
        _writer.Line();
    }

    private void Property(PropertyShape property)
    {
        string head = $"public partial {Names.TypeOf(property)} {Identifiers.Escape(property.Name)}", read = Read("", property, "RowNumber", Names.Data(_table.Shape) + ".");
        if (property.IsList && property.InverseOf is null)
        {
            // The list is stored as its array: a field of type ImmutableArray would load its assembly together with the record.
            const string Marshal = "global::System.Runtime.InteropServices.ImmutableCollectionsMarshal";
            string field = RecordHalfWriter.Field(property);
            _writer.Line($"private {property.Type.CSharpName}[]? {field};");
            _writer.Line();
            _writer.Open(head);
            _writer.Open("get");
            _writer.Line($"if (global::System.Threading.Volatile.Read(ref {field}) is null)");
            _writer.Line($"    global::System.Threading.Interlocked.CompareExchange(ref {field}, {Marshal}.AsArray({read}), null);");
            _writer.Line($"return {Marshal}.AsImmutableArray({field});");
            _writer.Close();
            _writer.Close();
        }
        else
        {
            bool keep = property.InverseOf is null && property.Type.Kind is (ValueKind.Text or ValueKind.Value or ValueKind.ForeignReference);
            _writer.Line($"{head} => {(keep ? "field ??= " : "")}{read};");
        }
    }

    private void Inverse(PropertyShape property)
    {
        TableShape other = _schema.Tables[_schema.TableOf(property.Type.Target)];
        _writer.Line($"internal static {Names.TypeOf(property)} {property.Name}(int row) =>");
        _writer.Line($"    {Runtime.Views}.Rows<{property.Type.CSharpName}>(static i => {Names.Data(other)}.Row({property.Name}Rows.Int(i)), {property.Name}Ends.StartOf(row), {property.Name}Ends.Int(row) - {property.Name}Ends.StartOf(row));");
        _writer.Line();
        Column(_columns[property.Name + "Ends"]);
        Column(_columns[property.Name] with { Name = property.Name + "Rows" });
    }

    /// <summary>Writes the members for a property of a row, or of a nested value: the lists and nested values, and what queries ask by row number.</summary>
    private void Members(string prefix, PropertyShape property, string access)
    {
        string path = prefix + property.Name, type = Names.TypeOf(property);
        if (property.InverseOf is not null)
        {
            Inverse(property);
            return;
        }

        if (property.IsList)
        {
            string item = property.Type.CSharpName;
            _writer.Open($"{access} static {type} {Identifiers.Escape(path)}(int row)");
            _writer.Line($"int start = {path}Ends.StartOf(row), count = {path}Ends.Int(row) - start;");
            _writer.Line("if (count == 0)");
            _writer.Line($"    return global::System.Collections.Immutable.ImmutableArray<{item}>.Empty;");
            _writer.Line($"var items = global::System.Collections.Immutable.ImmutableArray.CreateBuilder<{item}>(count);");
            _writer.Line("for (int i = start; i < start + count; i++)");
            _writer.Line($"    items.Add({Single(path, property.Type, "i", "")});");
            _writer.Line("return items.MoveToImmutable();");
            _writer.Close();
            _writer.Line();
            Column(_columns[path + "Ends"]);
        }
        else if (property.IsSorted || property.IsExcludedByDefault)
        {
            Reader(prefix, property);
            if (property.IsSorted && property.IsNullable)
                Has(property, IsAbsent(path) ? "false" : $"{Number(path, property.Type, "row")} != 0");
        }

        if (property.Type.Kind == ValueKind.Value)
            Value(path, _schema.ValueOf(property.Type.Target), access);
    }

    /// <summary>Writes a method that reads a property by row number.</summary>
    private void Reader(string prefix, PropertyShape property)
    {
        _writer.Line($"internal static {Names.TypeOf(property)} {Identifiers.Escape(prefix + property.Name)}(int row) => {Read(prefix, property, "row", "")};");
        _writer.Line();
    }

    /// <summary>Returns the expression that reads a property of a row, or of a nested value by its number.</summary>
    /// <param name="data">The data class and a dot; empty within it.</param>
    private string Read(string prefix, PropertyShape property, string row, string data)
    {
        string path = prefix + property.Name;
        TypeShape type = property.Type;
        if (property.IsKey)
            return $"{data}Cells.Text({row})";
        if (property.IsList || property.InverseOf is not null)
            return $"{data}{Identifiers.Escape(path)}({row})";
        if (!property.IsNullable)
            return Single(path, type, row, data);
        if (IsAbsent(path))
            return $"({Names.TypeOf(property)})null";
        string place = Place(_columns[path]);

        // A stored number that exceeds the type of the column is read as 64 bits, and the subtraction wraps around as it did in the layout.
        ColumnLayout column = _columns[path];
        bool isLong = type.CSharpName == "long";
        bool isWide = isLong ? column.Extent.Low < 0 || column.Offset <= long.MinValue + 1 : column.Extent.High > int.MaxValue || column.Offset <= -int.MaxValue;
        string stored = "of" + property.Name, number = Shifted(stored, column.Offset);
        if (isWide)
            number = isLong ? $"unchecked({number})" : $"unchecked((int)({number}))";
        string value = type.Kind == ValueKind.Value ? $"{data}{path}Value({row})" : Stored(type, number, data);
        return $"{Integer(place, isLong || isWide, row, data)} is not 0 and var {stored} ? {value} : null";
    }

    private bool IsAbsent(string path) => _columns[path].Extent is { Low: 0, High: 0 };

    /// <summary>Writes the method that returns true if a row has a date, which is cheaper than decoding the date.</summary>
    private void Has(PropertyShape property, string answer)
    {
        _writer.Line($"internal static bool Has{property.Name}(int row) => {answer};");
        _writer.Line();
    }

    /// <summary>Returns the expression that maps a stored number back to its value in a column in which 0 stands for an absent value.</summary>
    private static string Shifted(string stored, long offset) => offset == 1 ? stored : offset < 1 ? $"{stored} - {Literals.Number(unchecked(1 - offset))}" : $"{stored} + {Literals.Number(offset - 1)}";

    private void Value(string path, RecordShape record, string access)
    {
        IEnumerable<string> arguments = record.Properties.Select(property => Read(path + "_", property, "row", ""));
        _writer.Line($"{access} static {record.FullName} {path}Value(int row) => new({string.Join(", ", arguments)});");
        _writer.Line();
        foreach (PropertyShape property in record.Properties)
            Members(path + "_", property, "private");
    }

    /// <summary>Returns the expression that reads a value that is not null.</summary>
    private string Single(string path, TypeShape type, string row, string data) =>
        type.Kind == ValueKind.Value ? $"{data}{path}Value({row})" : Stored(type, Integer(Place(_columns[path]), type.CSharpName == "long", row, data), data);

    /// <summary>Returns the argument for the cache of sets.</summary>
    private string Sets(string data)
    {
        _readsDates = true;
        return $"ref {data}Sets";
    }

    /// <summary>Returns the expression that reads the stored number of a row: an int except for a 64-bit integer.</summary>
    private string Number(string path, TypeShape type, string row) => Integer(Place(_columns[path]), type.CSharpName == "long", row, "");

    /// <summary>Returns the expression that reads a stored number. The column is read in place, not through a member of its own: the JIT compiles each method that is called.</summary>
    private static string Integer(string place, bool isLong, string row, string data) => $"{(isLong ? "" : "(int)")}{Runtime.Column}.Read({data}WordPool, {place}, {row})";

    /// <summary>Returns the arguments of a column. The column is stored once, however often it is read.</summary>
    private string Taken(ColumnLayout column) => column.Extent.Low == column.Extent.High ? _block.Add(column) : $"(WordPool, {Place(column)})";

    /// <summary>Returns the place of a column, which is stored once.</summary>
    private string Place(ColumnLayout column)
    {
        if (!_taken.TryGetValue(column.Name, out string? place))
            _taken.Add(column.Name, place = _block.Place(column));
        return place;
    }

    /// <summary>Returns true if a query follows the reference upwards in a hierarchy, or through it to a third row.</summary>
    private bool IsFollowed(PropertyShape property) =>
        property.Type.Kind == ValueKind.Reference && !property.IsList && property.InverseOf is null
        && (property.IsHierarchy || _schema.Tables.Any(table => _schema.Holds(table.Record, other => other.Type.Target == _table.Shape.Record.FullName && other.Indexes.Any(index => index.Through == property.Name))));

    private void NumberOf(PropertyShape property)
    {
        _writer.Doc("summary", $"Returns the number of the {property.Name} of a row; -1 if it has none.");
        _writer.Line($"internal static int NumberOf{property.Name}(int row) => {Number(property.Name, property.Type, "row")}{(property.IsNullable ? " - 1" : "")};");
        _writer.Line();
    }

    /// <summary>Writes the test of a row against the target of an index, which reads columns and allocates nothing.</summary>
    private void Holds(QueryIndex index)
    {
        _writer.Open($"internal static bool Holds{index.Name}(int row, {(index.IsEnum ? Runtime.EnumSet : Runtime.RowCondition)} asked{(index.Below is null ? "" : ", bool itself")})");
        Places(index, "", _table.Shape.Record, "row", 0);
        _writer.Line("return false;");
        _writer.Close();
        _writer.Line();
    }

    private void Places(QueryIndex index, string prefix, RecordShape record, string row, int depth)
    {
        foreach (PropertyShape property in record.Properties.Where(property => property.InverseOf is null))
        {
            IndexShape? here = property.Indexes.FirstOrDefault(own => own.Name == index.Name);
            bool inside = property.Type.Kind == ValueKind.Value && _schema.Holds(_schema.ValueOf(property.Type.Target), other => other.Indexes.Any(own => own.Name == index.Name));
            if (here is null && !inside)
                continue;
            string path = prefix + property.Name, item = row;
            if (property.IsList)
            {
                item = "i" + Literals.Number(depth);
                _writer.Open($"for (int {item} = {path}Ends.StartOf({row}), end{Literals.Number(depth)} = {path}Ends.Int({row}); {item} < end{Literals.Number(depth)}; {item}++)");
            }

            if (here is not null)
                Test(index, here, property, path, item);
            if (inside && property.IsNullable && !property.IsList)
                _writer.Open($"if ({Number(path, property.Type, item)} != 0)");
            if (inside)
                Places(index, path + "_", _schema.ValueOf(property.Type.Target), item, depth + 1);
            if (inside && property.IsNullable && !property.IsList)
                _writer.Close();
            if (property.IsList)
                _writer.Close();
        }
    }

    private void Test(QueryIndex index, IndexShape here, PropertyShape property, string path, string row)
    {
        bool isEmptiable = property.IsNullable && !property.IsList;
        string number = Number(path, property.Type, row);
        if (index.IsEnum)
        {
            _writer.Line(isEmptiable
                ? $"if ({number} is not 0 and int stored && asked.Holds({Shifted("stored", _columns[path].Offset)}))"
                : $"if (asked.Holds({number}))");
            _writer.Line("    return true;");
            return;
        }

        if (isEmptiable)
            number += " - 1";
        if (here.Through is { } through)
            number = $"{Names.Data(_schema.Tables[_schema.TableOf(property.Type.Target)])}.NumberOf{through}({number})";
        if (index.Below is { } hierarchy)
        {
            // A row is found for every ancestor of the row that it refers to.
            _writer.Open($"for (int number = {number}; number >= 0; number = itself ? -1 : {Names.Data(_schema.Tables[_schema.TableOf(index.Target.Target)])}.NumberOf{hierarchy.Name}(number))");
            _writer.Line("if (asked.Holds(number))");
            _writer.Line("    return true;");
            _writer.Close();
            return;
        }

        _writer.Line($"if (asked.Holds({number}))");
        _writer.Line("    return true;");
    }

    /// <summary>Returns the expression that converts a stored number into a value.</summary>
    private string Stored(TypeShape type, string number, string data) => type.Kind switch
    {
        ValueKind.Text => $"{data}Cells.Text({number})",
        ValueKind.Date => $"{data}Cells.Date({number}, {Sets(data)})",
        ValueKind.Decimal => $"{data}Cells.Decimal({number})",
        ValueKind.Boolean => $"{number} != 0",
        ValueKind.Integer => type.CSharpName is "int" or "long" ? number : $"({type.CSharpName})({number})",
        ValueKind.Enum => $"({type.CSharpName})({number})",
        ValueKind.Reference => $"{Names.Data(_schema.Tables[_schema.TableOf(type.Target)])}.Row({number})",
        ValueKind.UnionReference => $"{Names.TableClass(_schema.UnionOf(type.Target))}.Row({number})",
        ValueKind.ForeignReference => $"{data}{_schema.ForeignOf(type.Target).Member}({number})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private void Column(ColumnLayout column, string access = "private")
    {
        _writer.Line($"{access} static {Runtime.Column} {column.Name} => new{Taken(column)};");
        _writer.Line();
    }
}
