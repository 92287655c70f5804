using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the version and the fingerprint of the corpus: as properties for those who run it, and as an attribute for those who only read it.</summary>
internal static class CorpusWriter
{
    public static string Write(ClassShape shape, string version, string fingerprint)
    {
        var writer = new SourceWriter(shape.Namespace);
        writer.Line($"[{Runtime.CompiledCorpus}(\"{version}\", \"{fingerprint}\")]");
        writer.Open($"{shape.Accessibility} static partial class {shape.Name}");
        writer.Line($"public static partial string Version => \"{version}\";");
        writer.Line();
        writer.Line($"public static partial string Fingerprint => \"{fingerprint}\";");
        writer.Close();
        return writer.ToString();
    }
}
