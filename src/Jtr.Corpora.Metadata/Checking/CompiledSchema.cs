using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators;
using Jtr.Corpora.Generators.Schema;
using Read = Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>
/// Converts the schema of a compiled corpus to the shapes that the generator's stages check seeds with. Contains everything that a check needs; leaves out what only emitted code needs, such as the types of a
/// query's steps.
/// </summary>
internal static class CompiledSchema
{
    public static SchemaShape Of(Read.CorpusShape corpus) => new(
        corpus.Tables.Select(table => Table(table, corpus)).ToEquatable(),
        corpus.Values.OrderBy(static value => Name(value.FullName), StringComparer.Ordinal).Select(Record).ToEquatable(),
        corpus.Vocabularies.OrderBy(static vocabulary => Name(vocabulary.FullName), StringComparer.Ordinal).Select(Enumeration).ToEquatable(),
        corpus.Unions.OrderBy(static union => Name(union.FullName), StringComparer.Ordinal).Select(Union).ToEquatable(),
        default)
    {
        Foreign = corpus.Foreign.Select(static table => new ForeignShape(Name(table.FullName), table.FullName, table.Assembly, table.Rows, "")).ToEquatable(),
    };

    /// <summary>Returns the keys of the tables of other assemblies, from their metadata.</summary>
    public static EquatableArray<ForeignTable> ForeignKeys(Read.CorpusShape corpus) =>
        corpus.Foreign.Select(static table => new ForeignTable(Name(table.FullName), table.KeyTexts.ToEquatable())).ToEquatable();

    /// <summary>Returns the name that the generator gives a type.</summary>
    private static string Name(string fullName) => "global::" + fullName.Replace('+', '.');

    private static TableShape Table(Read.TableShape table, Read.CorpusShape corpus) => new(
        table.Name,
        table.TableClass,
        Record(table.Record),
        table.Headline?.Name,
        Details: default,
        Sources: null,
        Values: default,
        Enums: default,
        Unions: default,
        corpus.Unions.Where(union => union.Tables.Contains(table.Name)).Select(static union => Name(union.FullName)).Order(StringComparer.Ordinal).ToEquatable(),
        // Includes generated members, which are reserved names too.
        WrittenMembers: table.TableClassMembers.ToEquatable(),
        WrittenSteps: default,
        table.WantsReferences,
        table.HoldsWithdrawals) { KeysOnly = table.KeysOnly, MembersFor = table.MembersFor, NamesEveryRow = table.NamesEveryRow };

    private static RecordShape Record(Read.RecordShape record) => new(
        Name(record.FullName),
        record.Namespace,
        record.Name,
        "public",
        record.Span is { } span ? new SpanShape(span.Start, span.End, span.Within, span.IsDisjoint) : null,
        record.Properties.Select(Property).ToEquatable());

    private static PropertyShape Property(Read.PropertyShape property) => new(
        property.Name,
        Type(property),
        property.IsList,
        property.IsNullable,
        property.Name == Read.PropertyShape.Key,
        property.IsSorted,
        IsThroughout: false,
        property.IsHierarchy,
        property.IsNotEmpty,
        property.IsDistinct,
        // Derived properties of every kind are not in seeds.
        InverseOf: property.IsDerived ? property.Name : null,
        InverseOrder: null,
        Every: null,
        property.Indexes.Select(static index => new IndexShape(index.Name, null, index.Step, false)).ToEquatable())
    {
        IsExcludedByDefault = property.IsExcludedByDefault,
        IsNamed = property.IsNamed,
    };

    private static TypeShape Type(Read.PropertyShape property) => property.Kind switch
    {
        Read.ValueKind.Boolean => new TypeShape(ValueKind.Boolean, "bool", ""),
        Read.ValueKind.Integer => new TypeShape(ValueKind.Integer, IntegerOf(property.Max), ""),
        Read.ValueKind.Decimal => new TypeShape(ValueKind.Decimal, "decimal", ""),
        Read.ValueKind.Text => new TypeShape(ValueKind.Text, "string", ""),
        Read.ValueKind.Enum => To(ValueKind.Enum, property),
        Read.ValueKind.Date => new TypeShape(ValueKind.Date, "global::Jtr.Edtf.EdtfDate", ""),
        Read.ValueKind.Reference => To(ValueKind.Reference, property),
        Read.ValueKind.UnionReference => To(ValueKind.UnionReference, property),
        Read.ValueKind.ForeignReference => To(ValueKind.ForeignReference, property),
        Read.ValueKind.Value => To(ValueKind.Value, property),
        _ => throw new ArgumentOutOfRangeException(nameof(property)),
    };

    private static TypeShape To(ValueKind kind, Read.PropertyShape property) => new(kind, Name(property.Target), Name(property.Target));

    private static string IntegerOf(long? most) => most switch
    {
        byte.MaxValue => "byte",
        short.MaxValue => "short",
        int.MaxValue => "int",
        _ => "long",
    };

    private static EnumShape Enumeration(Read.Vocabulary vocabulary) =>
        new(Name(vocabulary.FullName), vocabulary.Values.Select(static value => new LabelShape(value.Label, value.Member, value.Value)).ToEquatable());

    private static UnionShape Union(Read.UnionShape union) => new(Name(union.FullName), "", union.Name, "public", union.TableClass, default);
}
