using Jtr.Corpora;
using Jtr.Corpora.Schema;

namespace VillageDiary;

/// <summary>The corpus for System.Text.Json: <c>JsonSerializer.Serialize(fact, DiaryJsonContext.Default.IFact)</c>. Thread-safe.</summary>
[JsonContext]
public sealed partial class DiaryJsonContext : RowJsonContext;
