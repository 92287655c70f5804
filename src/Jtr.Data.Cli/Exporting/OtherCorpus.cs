using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Data.Cli.Exporting;

/// <summary>A corpus of somebody else's, as the formats see it. Its rows are in its assembly, which is loaded and asked for them.</summary>
internal static class OtherCorpus
{
    /// <param name="path">The assembly.</param>
    /// <exception cref="InvalidDataException">It is no compiled corpus, or was made for another framework or another version of the generator; the message says what.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ExportedCorpus Read(string path)
    {
        CorpusShape shape = CorpusReader.Read(path);
        try
        {
            Assembly assembly = new Surroundings(Path.GetFullPath(path)).Load();
            string name = assembly.GetName().Name!;
            var about = new CorpusDescription(
                KebabCase.Of(name).Replace('.', '-'),
                name,
                assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description ?? $"The corpus that the assembly '{name}' has compiled in.",
                shape.Stamp?.Version ?? assembly.GetName().Version?.ToString(3) ?? "0.0.0",
                shape.Stamp?.Fingerprint ?? "")
            {
                Creator = assembly.GetCustomAttribute<AssemblyCompanyAttribute>()?.Company ?? "",
            };
            return new ExportedCorpus(about, shape, new CompiledRows(assembly).Of);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or MissingMethodException or TargetInvocationException or TypeInitializationException)
        {
            throw new InvalidDataException($"The assembly '{path}' cannot be asked for its rows. Expected one for .NET {Environment.Version.Major} or earlier, made with Jtr.Corpora.Generators of this version. {exception.GetBaseException().Message}", exception);
        }
    }

    /// <summary>Loads an assembly with those beside it. The floors below a corpus are the tool's own, or its rows would be strangers to it.</summary>
    private sealed class Surroundings(string path) : AssemblyLoadContext("corpus")
    {
        public Assembly Load() => LoadFromAssemblyPath(path);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is "Jtr.Edtf" or "Jtr.Corpora")
                return null;
            string beside = Path.Combine(Path.GetDirectoryName(path)!, assemblyName.Name + ".dll");
            return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
        }
    }
}
