using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>
/// Receives the properties of a record one by one: the way to print, export or compare records without reflection, safe under trimming and native AOT.
/// Names are the camel-case names of the seeds; an element of a list has the name null. Instances need not be thread-safe.
/// </summary>
public abstract class RecordWriter
{
    /// <summary>For the writer that derives from it; there is nothing to set.</summary>
    protected RecordWriter()
    {
    }

    /// <summary>A text.</summary>
    public abstract void Text(string? name, string value);

    /// <summary>An integer.</summary>
    public abstract void Integer(string? name, long value);

    /// <summary>A decimal number.</summary>
    public abstract void Number(string? name, decimal value);

    /// <summary>A truth value.</summary>
    public abstract void Truth(string? name, bool value);

    /// <summary>A date.</summary>
    public abstract void Date(string? name, EdtfDate value);

    /// <summary>A value of an enumeration, as the kebab-case word that the seeds use.</summary>
    public abstract void Word(string? name, string word);

    /// <summary>A reference to a row of a table.</summary>
    public abstract void Reference(string? name, IRow row);

    /// <summary>A nested value. The implementation decides whether to call its <see cref="IRecord.WriteTo"/>.</summary>
    public abstract void Value(string? name, IRecord value);

    /// <summary>The start of a list that is not empty.</summary>
    public abstract void BeginList(string name, int count);

    /// <summary>The end of the list that was begun last.</summary>
    public abstract void EndList();
}
