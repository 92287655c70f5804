using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the version and the fingerprint of the corpus.</summary>
internal static class CorpusWriter
{
    public static string Write(ClassShape shape, string version, string fingerprint)
    {
        var writer = new SourceWriter(shape.Namespace);
        writer.Open($"{shape.Accessibility} static partial class {Identifiers.Escape(shape.Name)}");
        if (shape.HasVersion)
            writer.Line($"public static partial string Version => {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(version, quote: true)};");
        if (shape.HasVersion && shape.HasFingerprint)
            writer.Line();
        if (shape.HasFingerprint)
            writer.Line($"public static partial string Fingerprint => \"{fingerprint}\";");
        foreach (StubShape stub in shape.Stubs)
            writer.Line(stub.Half ?? "");
        writer.Close();
        return writer.ToString();
    }
}
