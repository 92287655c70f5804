using System.Collections.Generic;

namespace Jtr.Data;

/// <summary>Texts in brackets behind a line, each once, in the order in which they came: <c> [Reuters 2023; Yao 2022]</c>, and nothing where there are none.</summary>
internal sealed class Brackets
{
    private readonly List<string> _texts = [];

    public void Add(string text)
    {
        if (!_texts.Contains(text))
            _texts.Add(text);
    }

    public override string ToString() => _texts.Count == 0 ? "" : " [" + string.Join("; ", _texts) + "]";
}
