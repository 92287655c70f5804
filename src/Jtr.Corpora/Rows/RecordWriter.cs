using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// Receives the properties of a record one by one, to print, export or compare records without reflection; safe under trimming and native AOT.
/// Names are the camel-case names of the seeds; an element of a list has the name null. Not thread-safe.
/// </summary>
public abstract class RecordWriter
{
    /// <summary>Initialises the base of a derived writer.</summary>
    protected RecordWriter()
    {
    }

    /// <summary>Receives a text.</summary>
    public abstract void Text(string? name, string value);

    /// <summary>Receives an integer.</summary>
    public abstract void Integer(string? name, long value);

    /// <summary>Receives a decimal number.</summary>
    public abstract void Number(string? name, decimal value);

    /// <summary>Receives a Boolean.</summary>
    public abstract void Boolean(string? name, bool value);

    /// <summary>Receives a date.</summary>
    public abstract void Date(string? name, EdtfDate value);

    /// <summary>Receives an enumeration value, as the kebab-case label that the seeds use.</summary>
    public abstract void EnumLabel(string? name, string label);

    /// <summary>Receives a reference to a row of a table.</summary>
    public abstract void Reference(string? name, IRow row);

    /// <summary>Receives a nested value. To receive its properties, call its <see cref="IRecord.WriteTo"/>.</summary>
    public abstract void Value(string? name, IRecord value);

    /// <summary>Receives the start of a list and the number of its elements, at least one. The elements follow, then <see cref="EndList"/>.</summary>
    public abstract void BeginList(string name, int count);

    /// <summary>Receives the end of the innermost list.</summary>
    public abstract void EndList();
}
