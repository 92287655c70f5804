using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The kind of a part of a table.</summary>
internal enum PartKind
{
    /// <summary>The keys and their members.</summary>
    Keys,

    /// <summary>The columns of one property.</summary>
    Property,

    /// <summary>The column of <see cref="LayoutBuilder.SourcesOfLine"/>.</summary>
    Sources,

    /// <summary>The keys of rows of other assemblies.</summary>
    ForeignKeys,

    /// <summary>The names by which rows are found.</summary>
    Names,

    /// <summary>The sorted views with the default filters, and the reverse indexes.</summary>
    Order,

    /// <summary>The details of the members.</summary>
    Details,

    /// <summary>The headlines of the members.</summary>
    Headlines,
}

/// <summary>
/// A part of the layout of a table that is built without the other parts. Two are equal if everything that the part reads is equal, so that an edit of one property builds only the
/// parts that read it, and not those of the other properties and tables.
/// </summary>
internal sealed class TablePart : IEquatable<TablePart>
{
    private readonly SchemaShape _schema;
    private readonly ResolvedCorpus _corpus;
    private readonly int _table;
    private readonly PartKind _kind;

    // The number of the property whose columns the part has; 0 in a part of another kind.
    private readonly int _property;

    private TablePart(SchemaShape schema, ResolvedCorpus corpus, int table, PartKind kind, int property)
    {
        _schema = schema;
        _corpus = corpus;
        _table = table;
        _kind = kind;
        _property = property;
    }

    private TableShape Shape => _schema.Tables[_table];

    /// <summary>Returns the parts of a table, in the order in which their values enter its pools.</summary>
    public static IEnumerable<TablePart> Of(SchemaShape schema, ResolvedCorpus corpus, int table) => Kinds(schema, table).Select(part => new TablePart(schema, corpus, table, part.Kind, part.Property));

    /// <summary>Builds the part.</summary>
    /// <param name="pools">The pools of the table, if its parts are built one after the other; null to give the part pools of its own.</param>
    public PartLayout Build(Pools? pools)
    {
        var builder = new PartBuilder(_schema, _corpus, _table);
        return _kind switch
        {
            PartKind.Keys => builder.Keys(),
            PartKind.Property => builder.Property(_property, pools),
            PartKind.Sources => builder.Sources(pools),
            PartKind.ForeignKeys => builder.Foreign(),
            PartKind.Names => builder.Names(pools),
            PartKind.Order => builder.Order(),
            PartKind.Details => builder.Details(),
            PartKind.Headlines => builder.Headlines(),
            _ => throw new InvalidOperationException($"The part {_kind} has no builder."),
        };
    }

    public bool Equals(TablePart? other) =>
        other is not null && other._table == _table && other._kind == _kind && other._property == _property && other._schema.Equals(_schema) && Reads().AreEqual(_corpus, other._corpus);

    public override bool Equals(object? obj) => Equals(obj as TablePart);

    public override int GetHashCode() => (_table * 31) + _property;

    private static IEnumerable<(PartKind Kind, int Property)> Kinds(SchemaShape schema, int table)
    {
        TableShape shape = schema.Tables[table];
        yield return (PartKind.Keys, 0);
        for (int property = 0; property < shape.Record.Properties.Count; property++)
        {
            if (!shape.Record.Properties[property].IsKey)
                yield return (PartKind.Property, property);
        }

        if (shape.Sources is not null)
            yield return (PartKind.Sources, 0);
        yield return (PartKind.ForeignKeys, 0);
        if (schema.HasNames(shape.Record))
            yield return (PartKind.Names, 0);
        yield return (PartKind.Order, 0);
        yield return (PartKind.Details, 0);
        yield return (PartKind.Headlines, 0);
    }

    private ReadSet Reads()
    {
        var reads = new PathReads(_schema);
        reads.Properties.AddKeys(_table);
        switch (_kind)
        {
            case PartKind.Keys:
                reads.Add(_table, Shape.MembersFor);
                break;
            case PartKind.Property:
                reads.Add(_table, _property);
                if (_schema.HoldsForeign(Shape.Record.Properties[_property]))
                    AddForeign(reads);
                break;
            case PartKind.Sources:
                reads.Add(_table, Shape.Sources);
                break;
            case PartKind.ForeignKeys:
                AddForeign(reads);
                break;
            case PartKind.Names:
                AddNames(reads);
                break;
            case PartKind.Order:
                AddOrder(reads);
                break;
            case PartKind.Details:
                reads.Add(_table, Shape.MembersFor);
                foreach (string path in Shape.Details)
                    reads.Add(_table, path);
                break;
            case PartKind.Headlines:
                reads.Add(_table, Shape.MembersFor);
                reads.Add(_table, Shape.Headline);
                break;
            default:
                throw new InvalidOperationException($"The part {_kind} does not state what it reads.");
        }

        return reads.Properties;
    }

    private void AddForeign(PathReads reads) => reads.Properties.Add(_table, PropertyTree.Of(_schema, Shape.Record, static property => property.Type.Kind == ValueKind.ForeignReference));

    private void AddNames(PathReads reads)
    {
        foreach (PropertyTree.Branch branch in PropertyTree.Of(_schema, Shape.Record, static property => property.IsNamed).Branches)
        {
            reads.Add(_table, branch.Index);
            reads.Add(_table, branch.Property.NameKind);
        }
    }

    private void AddOrder(PathReads reads)
    {
        for (int property = 0; property < Shape.Record.Properties.Count; property++)
        {
            if (Shape.Record.Properties[property].IsSorted || Shape.Record.Properties[property].IsExcludedByDefault)
                reads.Add(_table, property);
        }

        var indexed = PropertyTree.Of(_schema, Shape.Record, static property => property.Indexes.Count > 0);
        reads.Properties.Add(_table, indexed);
        AddThrough(reads, indexed);
        if (indexed.Branches.Any(branch => _schema.HoldsForeign(branch.Property)))
            AddForeign(reads);
    }

    /// <summary>Adds the references of other tables through which indexes lead.</summary>
    private void AddThrough(PathReads reads, PropertyTree indexed)
    {
        foreach (PropertyTree.Branch branch in indexed.Branches)
        {
            foreach (IndexShape index in branch.Property.Indexes.Where(static index => index.Through is not null))
                reads.Add(_schema.TableOf(branch.Property.Type.Target), index.Through);
            if (branch.Nested is { } nested)
                AddThrough(reads, nested);
        }
    }
}
