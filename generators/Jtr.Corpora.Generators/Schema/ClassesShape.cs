using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The classes with a generated half, and their conflicts with the records.</summary>
/// <param name="Search">The class with the search members; null if there is none or it cannot have them.</param>
internal sealed record ClassesShape(
    EquatableArray<ClassShape> Corpora,
    EquatableArray<ClassShape> Contexts,
    EquatableArray<ClassShape> QueryRoots,
    ClassShape? Search,
    EquatableArray<RejectedShape> Rejected,
    EquatableArray<SchemaFault> Faults)
{
    public static readonly ClassesShape Empty = new(default, default, default, null, default, default);

    public static ClassesShape Of(SchemaShape schema, IEnumerable<ClassShape> corpora, IEnumerable<ClassShape> contexts, IEnumerable<ClassShape> roots)
    {
        if (schema.IsClosed)
            return Empty;
        var faults = new List<SchemaFault>();
        var rejected = new List<RejectedShape>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (schema.Enums.Count > 0)
            names[schema.EnumLabelsName] = "the labels of enumerations";
        foreach (TableShape table in schema.Tables)
        {
            names[table.Record.Name] = $"the record of '{table.Name}'";
            names[table.TableClass] = $"the table class of '{table.Name}'";
            names[table.TableClass + "Data"] = $"the data of '{table.Name}'";
            names[table.Query] = $"the query of '{table.Name}'";
        }

        foreach (RecordShape value in schema.Values)
            names[value.Name] = $"the value '{value.Name}'";
        foreach (UnionShape union in schema.Unions)
            names[union.TableClass] = $"the table class of '{union.Name}'";

        ClassShape[] ownCorpora = Fitting(corpora, "the class marked [Corpus]"), ownContexts = Fitting(contexts, "the class marked [JsonContext]"), ownRoots = Fitting(roots, "the class marked [QueryRoot]");
        foreach (ClassShape second in ownCorpora.Skip(1))
            faults.Add(new SchemaFault(Descriptors.SecondCorpus, second.FullName, null, second.Name, ownCorpora[0].Name));

        ClassShape? search = ownCorpora.FirstOrDefault();
        bool searched = schema.Tables.Any(table => schema.Holds(table.Record, property => property.SearchWeight > 0));
        if (searched && search is not null && search.DeclaredTypes.Count > 0)
        {
            faults.Add(new SchemaFault(Descriptors.TakenTypeName, search.FullName, null, search.DeclaredTypes[0], "a type of this project", $"the search of '{search.Name}'"));
            search = null;
        }

        if (searched && search is not null && (search.Name == "Search" || search.WrittenMembers.Contains("Search")))
        {
            faults.Add(new SchemaFault(Descriptors.TakenMember, search.FullName, null, "Search", search.Name));
            search = null;
        }

        var whole = new List<ClassShape>();
        foreach (ClassShape context in ownContexts)
        {
            string? taken = schema.Tables.SelectMany(table => new[] { table.Record.Name, table.TableClass })
                .Concat(schema.Unions.SelectMany(union => new[] { union.Name, union.TableClass }))
                .Concat(schema.Values.Select(value => value.Name))
                .FirstOrDefault(name => name is "Default" or "Expanded" or "Find" || name == context.Name || context.WrittenMembers.Contains(name));
            if (taken is null)
            {
                whole.Add(context);
                continue;
            }

            faults.Add(new SchemaFault(Descriptors.TakenMember, context.FullName, null, taken, context.Name));
        }

        var rooted = new List<ClassShape>();
        foreach (ClassShape root in ownRoots)
        {
            // A rejected record is not a table, which is reported at the record.
            if (schema.TableOf(root.QueryOf!) is >= 0 and int table && schema.Tables[table].HasQuery(schema))
                rooted.Add(root);
            else if (!schema.Rejected.Any(one => one.FullName == root.QueryOf))
                faults.Add(new SchemaFault(Descriptors.BadQueryRoot, root.FullName, null, root.Name));
        }

        return new ClassesShape(ownCorpora.ToEquatable(), whole.ToEquatable(), rooted.ToEquatable(), search, rejected.ToEquatable(), faults.ToEquatable());

        ClassShape[] Fitting(IEnumerable<ClassShape> shapes, string what)
        {
            var fitting = new List<ClassShape>();
            foreach (ClassShape shape in shapes.GroupBy(shape => shape.FullName).Select(group => group.First()).OrderBy(shape => shape.FullName, StringComparer.Ordinal))
            {
                if (shape.Rejected is not null)
                {
                    rejected.Add(shape.Rejected);
                }
                else if (names.TryGetValue(shape.Name, out string? other))
                {
                    faults.Add(new SchemaFault(Descriptors.TakenTypeName, shape.FullName, null, shape.Name, what, other));
                }
                else
                {
                    names.Add(shape.Name, what);
                    fitting.Add(shape);
                }
            }

            return fitting.ToArray();
        }
    }
}
