using System.Text.Json;

namespace Jtr.Corpora.Exports.Json;

/// <summary>
/// Writes records as the library does, with the bounds after each date: <c>"date": "2019/.."</c>, <c>"dateBounds": { "earliest": "2019-01-01", "earliestKind": "day", "latest": null, "latestKind": "open" }</c>.
/// </summary>
internal class DatedRecordWriter : JsonRecordWriter
{
    /// <summary>The suffix of the name of a date's bounds.</summary>
    public const string Bounds = "Bounds";

    private readonly Utf8JsonWriter _json;
    private readonly DatedRecordWriter? _referred;
    private readonly bool _isTabled;

    /// <param name="json">Receives the JSON.</param>
    /// <param name="isTabled">True to start each row with its table.</param>
    /// <param name="isExpanded">True to write referenced rows as objects, with their own references as keys.</param>
    public DatedRecordWriter(Utf8JsonWriter json, bool isTabled = false, bool isExpanded = false)
        : base(json)
    {
        (_json, _isTabled) = (json, isTabled);
        _referred = isExpanded ? new DatedRecordWriter(json, isTabled: true) : null;
    }

    public override void Date(string? name, EdtfDate value)
    {
        base.Date(name, value);
        if (name is not null)
            Write(_json, name + Bounds, value);
    }

    public override void Reference(string? name, IRow row)
    {
        if (_referred is null)
            base.Reference(name, row);
        else
            _referred.Value(name, row);
    }

    /// <summary>Writes the bounds of a date as an object.</summary>
    public static void Write(Utf8JsonWriter json, string name, EdtfDate date)
    {
        json.WriteStartObject(name);
        WriteBounds(json, date);
        json.WriteEndObject();
    }

    /// <summary>Writes the bounds of a date into the current object.</summary>
    public static void WriteBounds(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteString("earliest", date.Earliest?.ToString());
        json.WriteString("earliestKind", KindOf(date.EarliestStart));
        json.WriteString("latest", date.Latest?.ToString());
        json.WriteString("latestKind", KindOf(date.LatestEnd));
    }

    private static string KindOf(DateBound bound) => KebabCase.Of(bound.Kind.ToString());

    protected override void Members(IRecord value)
    {
        if (_isTabled && value is IRow row)
            Text("table", row.Table);
        base.Members(value);
    }
}
