using System.Text.Json;

namespace Jtr.Data;

/// <summary>
/// The corpus for System.Text.Json, without reflection and so for trimmed and native apps: every record, lists of them, <see cref="Jtr.Edtf.EdtfDate"/> and
/// <see cref="Jtr.Edtf.Ternary"/>. A row is written in the shape of the seeds, with its references as keys (<see cref="Default"/>) or as objects
/// (<see cref="Expanded"/>). Read back, from either form or from its key alone, it is the same object: its key is looked up, and all other properties
/// are ignored. An unknown key is a <see cref="JsonException"/> that names the closest key, or says why the key was withdrawn. Thread-safe.
/// </summary>
/// <remarks>
/// A row written as <see cref="Data.IFact"/> or <see cref="Data.IEntity"/> says its table first, as <c>"table"</c>, and so does every row in the expanded form; a row
/// that is written as what it is, with references as keys, is exactly the seed's. Naming policies and converters of the options do not change the shape;
/// indentation and encoder have their usual effect.
/// </remarks>
[JsonContext]
public sealed partial class CorpusJsonContext : RowJsonContext;
