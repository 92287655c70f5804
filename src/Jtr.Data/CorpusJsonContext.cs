using System.Text.Json;

namespace Jtr.Data;

/// <summary>
/// Serialises the corpus with System.Text.Json without reflection, for trimmed and native apps: every record, lists of records, <see cref="Jtr.Edtf.EdtfDate"/> and
/// <see cref="Jtr.Edtf.Ternary"/>. A row is written in the shape of the seeds, with its references as keys (<see cref="Default"/>) or as objects
/// (<see cref="Expanded"/>). Reading either form, or a key alone, returns the corpus's own object: the key is looked up and all other properties
/// are ignored. An unknown key throws a <see cref="JsonException"/> that names the closest key, or the reason why the key was withdrawn. Thread-safe.
/// </summary>
/// <remarks>
/// A row written as <see cref="Data.IFact"/> or <see cref="Data.IEntity"/> starts with its table, as <c>"table"</c>, and so does every row in the expanded form. A row
/// that is written as its own type, with references as keys, has exactly the shape of its seed. Naming policies and converters in the options do not change the shape;
/// indentation and encoder have their usual effect.
/// </remarks>
[JsonContext]
public sealed partial class CorpusJsonContext : RowJsonContext;
