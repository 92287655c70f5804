using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Jtr.Data.Package.Tests;

/// <summary>A project of a user who knows the package only.</summary>
/// <param name="Name">The name of the project and of its assembly.</param>
/// <param name="Folder">The folder of the project.</param>
/// <param name="Packages">A packages folder for this project, so that another copy of the package on the machine is not used instead.</param>
internal sealed record ConsumerProject(string Name, string Folder, string Packages)
{
    private string Published => Path.Combine(Folder, "published");

    /// <summary>Gives the project a program that prints every answer.</summary>
    public void WriteProgram() => WriteProgram("""
        foreach (string answer in Consumer.Answers.All())
            System.Console.WriteLine(answer);
        """);

    /// <summary>Gives the project a program.</summary>
    public void WriteProgram(string program) => File.WriteAllText(Path.Combine(Folder, "Program.cs"), program);

    /// <summary>Copies one of the files in <c>Consumer</c> into the project.</summary>
    public void Copy(string file) => File.Copy(Path.Combine(AppContext.BaseDirectory, "Consumer", file), Path.Combine(Folder, file));

    public Task<string> DotnetAsync(CancellationToken stop, params string[] arguments) => Dotnet.RunAsync(Folder, Packages, stop, arguments);

    /// <summary>Publishes the project and returns the output of the command.</summary>
    public Task<string> PublishAsync(CancellationToken stop) => DotnetAsync(stop, "publish", "-c", "Release", "-o", Published);

    /// <summary>Runs the published app without the SDK and returns its output.</summary>
    public Task<string> RunPublishedAsync(CancellationToken stop) =>
        Dotnet.RunAsync(Path.Combine(Published, OperatingSystem.IsWindows() ? Name + ".exe" : Name), Folder, Packages, stop);

    /// <summary>Returns the size of the published app in bytes.</summary>
    public long PublishedSize() => new DirectoryInfo(Published).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length);

    /// <summary>Returns the bytes of a published file.</summary>
    public byte[] PublishedFile(string name) => File.ReadAllBytes(Path.Combine(Published, name));
}
