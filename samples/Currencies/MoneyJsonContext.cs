using Jtr.Corpora;
using Jtr.Corpora.Schema;

namespace Money;

/// <summary>The corpus for System.Text.Json: <c>JsonSerializer.Serialize(Currencies.Euro, MoneyJsonContext.Default.Currency)</c>. Thread-safe.</summary>
[JsonContext]
public sealed partial class MoneyJsonContext : RowJsonContext;
