using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>What an editor says at a place of a seed.</summary>
/// <param name="Offered">What it would complete, each with its documentation.</param>
/// <param name="Shown">What it shows of what is there.</param>
/// <param name="Problems">What it objects to, anywhere in the text.</param>
internal sealed record EditorAnswer(Dictionary<string, string> Offered, string[] Shown, string[] Problems);
