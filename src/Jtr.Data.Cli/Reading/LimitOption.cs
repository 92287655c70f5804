using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Jtr.Data.Cli.Reading;

/// <summary>The option <c>--limit</c>: how much of what is found is printed.</summary>
internal static class LimitOption
{
    /// <param name="usual">The limit without the option; null for none.</param>
    /// <param name="description">What is limited.</param>
    public static Option<int?> Create(int? usual, string description) => new("--limit")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} Without it, {(usual is { } limit ? limit : "all")}."),
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = static result => Read(result),
    };

    public static int Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit > 0)
            return limit;
        result.AddError($"'{text}' is not a number of things. Expected a whole number from 1 on.");
        return 0;
    }
}
