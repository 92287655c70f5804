using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>A writer that ignores all properties except nested values, which it enters: override the methods for the properties of interest. The tool compiles this file too.</summary>
internal abstract class RecordListener : RecordWriter
{
    public override void Text(string? name, string value)
    {
    }

    public override void Integer(string? name, long value)
    {
    }

    public override void Number(string? name, decimal value)
    {
    }

    public override void Boolean(string? name, bool value)
    {
    }

    public override void Date(string? name, EdtfDate value)
    {
    }

    public override void EnumLabel(string? name, string label)
    {
    }

    public override void Reference(string? name, IRow row)
    {
    }

    public override void Value(string? name, IRecord value) => value.WriteTo(this);

    public override void BeginList(string name, int count)
    {
    }

    public override void EndList()
    {
    }
}
