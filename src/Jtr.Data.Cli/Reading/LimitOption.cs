using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Jtr.Data.Cli.Reading;

/// <summary>The option <c>--limit</c>, the maximum number of results to print, and the parser of positive integers.</summary>
internal static class LimitOption
{
    /// <param name="usual">The default limit; null for none.</param>
    /// <param name="description">The description.</param>
    public static Option<int?> Create(int? usual, string description) => new("--limit")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} Default: {(usual is { } limit ? limit : "all")}."),
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = static result => Read(result),
    };

    public static int Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit > 0)
            return limit;
        result.AddError($"'{(result.Parent as OptionResult)?.Option.Name}' must be an integer of at least 1; found '{text}'.");
        return 0;
    }
}
