using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jtr.Data.Cli.Reading;

/// <summary>Reads dates from the command line.</summary>
internal static class DateOption
{
    /// <summary>Creates a date option; <c>default(EdtfDate)</c> by default.</summary>
    public static Option<EdtfDate> Create(string name, string description) => new(name) { Description = description, HelpName = "DATE", CustomParser = Read };

    public static EdtfDate Read(ArgumentResult result) => Read(result, 0);

    public static EdtfDate Read(ArgumentResult result, int token)
    {
        string text = result.Tokens[token].Value;
        if (!EdtfDate.TryParse(text, out EdtfDate date, out EdtfError error))
            result.AddError($"'{text}' is not a date. {error} Expected EDTF, such as 2019, 2019-04-05, '2019?' or 2019/2021.");
        return date;
    }
}
