using System;
using System.IO;
using System.Reflection;
using System.Reflection.Emit;
using System.Security.Cryptography;
using System.Text;
using Jtr.Corpora.CompilerServices;
using Jtr.Corpora.Schema;

namespace Jtr.Data.Tests.Cli;

/// <summary>Builds an assembly of a corpus that writes a file if any of its code runs.</summary>
internal static class Trap
{
    private static readonly string[] s_properties = ["Key", "Text"];

    /// <param name="mark">The file that is written.</param>
    /// <param name="version">The version of the corpus.</param>
    public static byte[] Assembly(string mark, string version = "9.8.7")
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Jtr.Data"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("Jtr.Data");

        // The module initialiser runs before any other code of the module; the static constructor runs when the class is used.
        MethodBuilder initialiser = module.DefineGlobalMethod(".cctor", MethodAttributes.Static | MethodAttributes.Private | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, typeof(void), []);
        Body(initialiser.GetILGenerator(), mark);
        module.CreateGlobalFunctions();

        TypeBuilder corpus = module.DefineType("Jtr.Data.Corpus", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        corpus.SetCustomAttribute(new CustomAttributeBuilder(typeof(CompiledCorpusAttribute).GetConstructors()[0], [version, "aa"]));
        Body(corpus.DefineTypeInitializer().GetILGenerator(), mark);
        corpus.CreateType();

        using var stream = new MemoryStream();
        assembly.Save(stream);
        return stream.ToArray();
    }

    /// <summary>Writes a whole corpus of one row: the assembly, in which a module initialiser, a static constructor for each class and a getter for each property write the file; and the seeds in a folder.</summary>
    /// <param name="mark">The file that is written.</param>
    /// <param name="folder">Gets the assembly, <c>Trapped.dll</c>, and the folder <c>seeds</c>.</param>
    public static (string Assembly, string Seeds) Corpus(string mark, string folder)
    {
        const string row = "notes {key:\"one\";text:\"Hello.\";}";
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Trapped"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("Trapped");
        MethodBuilder initialiser = module.DefineGlobalMethod(".cctor", MethodAttributes.Static | MethodAttributes.Private | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, typeof(void), []);
        Body(initialiser.GetILGenerator(), mark);
        module.CreateGlobalFunctions();

        TypeBuilder corpus = module.DefineType("Trapped.Corpus", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        corpus.SetCustomAttribute(new CustomAttributeBuilder(typeof(CompiledCorpusAttribute).GetConstructors()[0], ["1.0.0", Convert.ToHexStringLower(SHA256.HashData(SHA256.HashData(Encoding.UTF8.GetBytes(row))))]));
        Body(corpus.DefineTypeInitializer().GetILGenerator(), mark);
        corpus.CreateType();

        TypeBuilder note = module.DefineType("Trapped.Note", TypeAttributes.Public | TypeAttributes.Sealed);
        note.SetCustomAttribute(new CustomAttributeBuilder(typeof(CorpusTableAttribute).GetConstructors()[0], ["notes"]));
        note.SetCustomAttribute(new CustomAttributeBuilder(typeof(CompiledRecordAttribute).GetConstructors()[0], [s_properties]));
        Body(note.DefineTypeInitializer().GetILGenerator(), mark);
        foreach (string name in s_properties)
        {
            MethodBuilder getter = note.DefineMethod("get_" + name, MethodAttributes.Public | MethodAttributes.SpecialName, typeof(string), []);
            Body(getter.GetILGenerator(), mark);
            note.DefineProperty(name, PropertyAttributes.None, typeof(string), null).SetGetMethod(getter);
        }

        note.CreateType();
        string path = Path.Combine(folder, "Trapped.dll"), seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        assembly.Save(path);
        File.WriteAllText(Path.Combine(seeds, "notes.json"), """[{ "key": "one", "text": "Hello." }]""");
        return (path, seeds);
    }

    private static void Body(ILGenerator body, string mark)
    {
        body.Emit(OpCodes.Ldstr, mark);
        body.Emit(OpCodes.Ldstr, "It ran.");
        body.Emit(OpCodes.Call, typeof(File).GetMethod(nameof(File.WriteAllText), [typeof(string), typeof(string)])!);
        body.Emit(OpCodes.Ret);
    }
}
