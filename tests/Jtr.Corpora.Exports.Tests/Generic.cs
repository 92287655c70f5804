using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Formats;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>The formats that the library has for every corpus, by name.</summary>
internal static class Generic
{
    public static IReadOnlyList<ExportFormat> Formats { get; } =
    [
        .. typeof(ExportFormat).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(ExportFormat)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(static type => (ExportFormat)Activator.CreateInstance(type)!)
            .OrderBy(static format => format.Name, StringComparer.Ordinal),
    ];
}
