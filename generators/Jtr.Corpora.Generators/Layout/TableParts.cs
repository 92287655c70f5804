using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The parts of a table, from which it is laid out again if one of them changed.</summary>
internal sealed record TableParts(SchemaShape Schema, int Table, EquatableArray<PartLayout> Parts);
