using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>The answer of an editor for a position in a seed.</summary>
/// <param name="Offered">The completions, each with its documentation.</param>
/// <param name="Shown">The text that is shown on hover.</param>
/// <param name="Problems">The problems in the whole file.</param>
internal sealed record EditorAnswer(Dictionary<string, string> Offered, string[] Shown, string[] Problems);
