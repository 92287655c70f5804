using System.IO;
using System.Reflection;
using System.Reflection.Emit;
using Jtr.Corpora.CompilerServices;

namespace Jtr.Data.Tests.Cli;

/// <summary>An assembly of a corpus that leaves a mark when anything of it is run: its module's initialiser writes a file.</summary>
internal static class Trap
{
    /// <param name="mark">The file that is written.</param>
    /// <param name="version">The version that the corpus says it has.</param>
    public static byte[] Assembly(string mark, string version = "9.8.7")
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Jtr.Data"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("Jtr.Data");

        // What runs when the module is first touched is the static constructor of its type for globals; and a class that runs when it is looked at.
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

    private static void Body(ILGenerator body, string mark)
    {
        body.Emit(OpCodes.Ldstr, mark);
        body.Emit(OpCodes.Ldstr, "It ran.");
        body.Emit(OpCodes.Call, typeof(File).GetMethod(nameof(File.WriteAllText), [typeof(string), typeof(string)])!);
        body.Emit(OpCodes.Ret);
    }
}
