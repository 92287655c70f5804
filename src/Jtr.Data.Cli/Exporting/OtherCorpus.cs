using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Reads another corpus for the formats. Its assembly is loaded to read its rows.</summary>
internal static class OtherCorpus
{
    /// <param name="path">The path of the assembly.</param>
    /// <exception cref="InvalidDataException">The assembly is not a compiled corpus, or is for another framework or another version of the generator; the message gives the reason.</exception>
    /// <exception cref="IOException">The assembly cannot be read.</exception>
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
                assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description ?? $"The corpus compiled into the assembly '{name}'.",
                shape.Stamp?.Version ?? assembly.GetName().Version?.ToString(3) ?? "0.0.0",
                shape.Stamp?.Fingerprint ?? "")
            {
                Creator = assembly.GetCustomAttribute<AssemblyCompanyAttribute>()?.Company ?? "",
            };
            return new ExportedCorpus(about, shape, new CompiledRows(assembly).Of);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or MissingMethodException or TargetInvocationException or TypeInitializationException)
        {
            throw new InvalidDataException($"The rows of the assembly '{path}' cannot be read. Expected an assembly for .NET {Environment.Version.Major} or earlier, compiled with this version of Jtr.Corpora.Generators. {exception.GetBaseException().Message}", exception);
        }
    }

    /// <summary>Loads an assembly with its dependencies. Shares Jtr.Corpora and Jtr.Edtf with the tool, so that the row types are the same.</summary>
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
