using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the version and the fingerprint of the corpus: as properties for callers, and as an attribute for readers of metadata.</summary>
internal static class CorpusWriter
{
    public static SourceText Write(ClassShape shape, string version, string fingerprint)
    {
        var writer = new SourceWriter(shape.Namespace);
        writer.Line($"[{Runtime.CompiledCorpus}({Literals.Text(version)}, \"{fingerprint}\")]");
        writer.Open($"{shape.Accessibility} static partial class {Identifiers.Escape(shape.Name)}");
        if (shape.HasVersion)
            writer.Line($"public static partial string Version => {Literals.Text(version)};");
        if (shape.HasVersion && shape.HasFingerprint)
            writer.Line();
        if (shape.HasFingerprint)
            writer.Line($"public static partial string Fingerprint => \"{fingerprint}\";");
        foreach (StubShape stub in shape.Stubs)
            writer.Line(stub.Half ?? "");
        writer.Close();
        return writer.ToText();
    }
}
