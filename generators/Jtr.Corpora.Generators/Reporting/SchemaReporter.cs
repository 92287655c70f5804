using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Checking;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Reporting;

/// <summary>Reports the errors of records, of classes with a generated half, and of the project; each once, sorted by file and position.</summary>
internal static class SchemaReporter
{
    /// <summary>Reports errors of single declarations.</summary>
    public static void Report(SourceProductionContext output, IEnumerable<SourceProblem> problems, string address)
    {
        foreach (SourceProblem problem in problems.Distinct().OrderBy(problem => problem.Place.Path, System.StringComparer.Ordinal).ThenBy(problem => problem.Place.Span.Start).ThenBy(problem => problem.Descriptor.Id, System.StringComparer.Ordinal))
            output.ReportDiagnostic(problem.ToDiagnostic(address));
    }

    /// <summary>Reports conflicts between declarations, and tables without seeds.</summary>
    public static void Report(SourceProductionContext output, SchemaShape schema, IEnumerable<SchemaFault> faults, ImmutableArray<SourcePlace> places, ImmutableArray<SeedText> texts, string address)
    {
        foreach (SchemaFault fault in faults)
            output.ReportDiagnostic(Diagnostic.Create(fault.Descriptor.ToRoslyn(address), At(fault.Record, fault.Property), fault.Arguments.ToArray<object>()));

        // In a damaged schema the table's name may come from an error.
        if (schema.IsDamaged)
            return;
        DiagnosticSeverity severity = MissingSeeds.AreAnError(texts.Length) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        foreach (TableShape table in MissingSeeds.Of(schema, texts.Select(text => text.File)))
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.TableWithoutSeeds.ToRoslyn(address), At(table.Record.FullName, null), severity, null, null, table.Name));

        Location At(string record, string? property) => (places.FirstOrDefault(place => place.Record == record && place.Property == property)
            ?? places.FirstOrDefault(place => place.Record == record && place.Property is null))?.ToLocation() ?? Location.None;
    }

    /// <summary>Reports unions without tables: their attributes have no effect.</summary>
    public static void Report(SourceProductionContext output, SchemaShape schema, ImmutableArray<UnionReading> unions, string address)
    {
        foreach (UnionReading union in unions.Where(union => union.FullName.Length > 0 && !schema.IsDamaged && !schema.Tables.Any(table => table.Implements.Contains(union.FullName))))
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.EmptyUnion.ToRoslyn(address), union.Place?.ToLocation() ?? Location.None, union.Name));
    }

    /// <summary>Reports why no code is written at all.</summary>
    public static void Report(SourceProductionContext output, ProjectFit fit, string address)
    {
        if (!fit.HasLanguage)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.OldLanguage.ToRoslyn(address), Location.None));
        else if (!fit.IsGood)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.OtherLayout.ToRoslyn(address), Location.None, fit.Layout?.ToString(CultureInfo.InvariantCulture) ?? "0", Runtime.LayoutVersion.ToString(CultureInfo.InvariantCulture)));
    }
}
