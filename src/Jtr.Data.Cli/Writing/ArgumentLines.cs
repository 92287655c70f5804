using System.Linq;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints the argument of a text in each format.</summary>
internal static class ArgumentLines
{
    private const int Indent = 2;

    /// <summary>Prints one line for each fact, indented by its depth below the thesis, then the unconnected claims.</summary>
    public static int Print(Output output, ArgumentOutline argument, bool isKeyed)
    {
        foreach (ArgumentStep step in argument.Steps)
        {
            string indent = new(' ', Indent * step.Depth);
            string head = step.Link is null ? "thesis: " : step.LinkText + ": ";
            output.Line(indent.Length + head.Length, [new Part(indent), new Part(head, Tone.Faint)], [new Part(step.Fact.Summary), FactLines.Key(step.Fact, isKeyed)]);
        }

        if (argument.Unconnected.IsEmpty)
            return ExitCode.Success;
        output.Line();
        output.Line(0, [new Part("not linked to the thesis", Tone.Heading)], []);
        foreach (Claim claim in argument.Unconnected)
            output.Line(0, [], [new Part(claim.Summary), FactLines.Key(claim, isKeyed)]);
        return ExitCode.Success;
    }

    /// <summary>Returns the facts with their depth and their link to the fact above; unconnected claims come last, without either.</summary>
    public static RowTable Table(ArgumentOutline argument)
    {
        IFact[] facts = [.. argument.Steps.Select(static step => step.Fact), .. argument.Unconnected];
        ArgumentStep? StepOf(int row) => row < argument.Steps.Length ? argument.Steps[row] : null;
        return RowColumns.Of(facts, null, ("depth", row => Cell.Number(StepOf(row)?.Depth)), ("link_text", row => Cell.Prose(StepOf(row)?.LinkText)), ("link", row => Cell.Key(StepOf(row)?.Link)));
    }

    public static void Write(JsonRows json, ArgumentOutline argument)
    {
        json.Json.WriteStartObject();
        json.Json.WritePropertyName("document");
        json.TabledRow(argument.Document);
        json.Json.WriteStartArray("steps");
        foreach (ArgumentStep step in argument.Steps)
        {
            json.Json.WriteStartObject();
            json.Json.WriteNumber("depth", step.Depth);
            if (step.Link is { } link)
            {
                json.Json.WriteString("linkText", step.LinkText);
                json.Json.WriteString("link", link.Key);
            }

            json.Json.WritePropertyName("fact");
            json.TabledRow(step.Fact);
            json.Json.WriteEndObject();
        }

        json.Json.WriteEndArray();
        json.Rows("unconnected", argument.Unconnected);
        json.Json.WriteEndObject();
    }
}
