extern alias generators;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using generators::Jtr.Corpora.Generators.Binding;
using generators::Jtr.Corpora.Generators.Checking;
using generators::Jtr.Corpora.Generators.Layout;
using generators::Jtr.Corpora.Generators.Reading;
using generators::Jtr.Corpora.Generators.Resolving;
using generators::Jtr.Corpora.Generators.Schema;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>An edit of a property builds only the parts of tables, and runs only the checks, that read this property.</summary>
public class TablePartTests
{
    [Theory]
    // The columns of the summaries, and the headlines.
    [InlineData("events/reuters-2023.json", "\"summary\": \"", "events 2", 0)]
    [InlineData("passages/reuters-2023.json", "\"abstract\": \"", "passages 2", 0)]
    // In each table whose rows print the label of a document, the details and the sources; in documents, the columns of the labels and the details.
    [InlineData("documents.json", "\"label\": \"", "actors 2, claims 2, documents 2, events 2, instruments 2, links 2, measures 2, offices 2, passages 2, places 2, provisions 2, relations 2, tenures 2", 0)]
    // The columns of the evidence, the indexes, and everything at the end of a path through it: the details, the sources and whether the event is peripheral. The spans, and references to passages, are checked.
    [InlineData("events/reuters-2023.json", "\"digest\": \"", "events 5", 2)]
    public void An_edit_builds_the_parts_that_read_it(string file, string property, string changed, int checks)
    {
        SchemaShape schema = MutationTests.Schema();
        string folder = Path.Combine(Repository.Root, "seeds");
        Dictionary<string, BoundFile> files = Repository.Seeds.ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            path => Bound(schema, Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
        Resolution before = Resolver.Resolve(schema, [.. files.Values]);
        string text = File.ReadAllText(Path.Combine(folder, file));
        files[file] = Bound(schema, file, text.Insert(text.IndexOf(property, StringComparison.Ordinal) + property.Length, "a"));
        Resolution after = Resolver.Resolve(schema, [.. files.Values]);

        IEnumerable<string> parts = Enumerable.Range(0, schema.Tables.Count)
            .Select(table => (schema.Tables[table].Name, Count: TablePart.Of(schema, before.Corpus, table).Zip(TablePart.Of(schema, after.Corpus, table)).Count(static pair => !pair.First.Equals(pair.Second))))
            .Where(static table => table.Count > 0)
            .Select(static table => $"{table.Name} {table.Count}");
        Assert.Equal(changed, string.Join(", ", parts));
        Assert.Equal(checks, CheckInput.Of(schema, before).Zip(CheckInput.Of(schema, after)).Count(static pair => !pair.First.Equals(pair.Second)));
    }

    private static BoundFile Bound(SchemaShape schema, string file, string text) => Binder.Bind(SeedReader.Read(new SeedSource(file, text, null)), schema);
}
