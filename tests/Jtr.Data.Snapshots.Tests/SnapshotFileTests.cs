using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace Jtr.Data.Snapshots.Tests;

/// <summary>Tests which files a verification reads and writes. A temporary folder stands for the folder of the source file.</summary>
public sealed class SnapshotFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots-");

    private string Source => Path.Combine(_folder.FullName, "SnapshotFileTests.cs");

    [Fact]
    public async Task Unapproved_snapshot_is_new_and_is_written_beside_the_approved_file()
    {
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("a\nb", sourceFile: Source));
        Assert.Contains(
            "New:\n  - Received: SnapshotFileTests.Unapproved_snapshot_is_new_and_is_written_beside_the_approved_file.received.txt\n" +
            "    Verified: SnapshotFileTests.Unapproved_snapshot_is_new_and_is_written_beside_the_approved_file.verified.txt\n",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal(["received.txt"], Files(nameof(Unapproved_snapshot_is_new_and_is_written_beside_the_approved_file)));
    }

    [Fact]
    public async Task A_received_file_has_a_byte_order_mark_and_no_added_line_end()
    {
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("松\r\nb", sourceFile: Source));
        Assert.Equal<byte>(
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("松\nb")],
            File.ReadAllBytes(At(nameof(A_received_file_has_a_byte_order_mark_and_no_added_line_end), ".received.txt")));
    }

    [Fact]
    public async Task Equal_snapshot_passes_and_deletes_an_earlier_received_file()
    {
        const string Test = nameof(Equal_snapshot_passes_and_deletes_an_earlier_received_file);
        Put(Test, ".verified.txt", "text");
        Put(Test, ".received.txt", "old");
        await Verifier.Verify("text", sourceFile: Source);
        Assert.Equal(["verified.txt"], Files(Test));
    }

    [Fact]
    public async Task A_verified_file_without_a_byte_order_mark_is_read_as_well()
    {
        File.WriteAllText(At(nameof(A_verified_file_without_a_byte_order_mark_is_read_as_well), ".verified.txt"), "松", new UTF8Encoding(false));
        await Verifier.Verify("松", sourceFile: Source);
    }

    [Fact]
    public async Task Changed_snapshot_shows_both_texts()
    {
        const string Test = nameof(Changed_snapshot_shows_both_texts);
        Put(Test, ".verified.txt", "before");
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("after", sourceFile: Source));
        Assert.Contains($"NotEqual:\n  - Received: SnapshotFileTests.{Test}.received.txt\n    Verified: SnapshotFileTests.{Test}.verified.txt\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("after", failure.Message, StringComparison.Ordinal);
        Assert.Contains("before", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["received.txt", "verified.txt"], Files(Test));
    }

    [Fact]
    public async Task An_unused_verified_file_fails()
    {
        const string Test = nameof(An_unused_verified_file_fails);
        Put(Test, ".verified.txt", "text");
        Put(Test, "#Gone.g.verified.cs", "class Gone;");
        Put(Test + "_of_another", ".verified.txt", "another's");
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("text", sourceFile: Source));
        Assert.Contains(
            $"Delete:\n  - SnapshotFileTests.{Test}#Gone.g.verified.cs\nEqual:\n  - Received: SnapshotFileTests.{Test}.received.txt\n    Verified: SnapshotFileTests.{Test}.verified.txt\n",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_carriage_return_in_a_verified_file_fails_even_if_nothing_else_differs()
    {
        const string Test = nameof(A_carriage_return_in_a_verified_file_fails_even_if_nothing_else_differs);
        Put(Test, ".verified.txt", "a\r\nb");
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("a\nb", sourceFile: Source));
        Assert.Contains($"SnapshotFileTests.{Test}.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["received.txt", "verified.txt"], Files(Test));
    }

    [Fact]
    public async Task Texts_of_one_name_are_numbered_and_the_others_are_not()
    {
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify(
            new Target[] { new("txt", "0"), new("cs", "1", "A.g"), new("cs", "2", "B.g"), new("cs", "3", "A.g") },
            sourceFile: Source));
        string[] files = Files(nameof(Texts_of_one_name_are_numbered_and_the_others_are_not));
        Assert.Equal(["#A.g.00.received.cs", "#A.g.01.received.cs", "#B.g.received.cs", "received.txt"], files);
        Assert.Equal("3", File.ReadAllText(At(nameof(Texts_of_one_name_are_numbered_and_the_others_are_not), "#A.g.01.received.cs")));
    }

    [Fact]
    public async Task A_second_verification_in_one_test_fails()
    {
        Put(nameof(A_second_verification_in_one_test_fails), ".verified.txt", "text");
        await Verifier.Verify("text", sourceFile: Source);
        await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("text", sourceFile: Source));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string test, string end) => Path.Combine(_folder.FullName, $"SnapshotFileTests.{test}{end}");

    private void Put(string test, string end, string text) => File.WriteAllText(At(test, end), text, new UTF8Encoding(true));

    // The names of the files without the name of the test and the dot.
    private string[] Files(string test) =>
    [
        .. _folder.GetFiles($"SnapshotFileTests.{test}*").Select(file => file.Name[$"SnapshotFileTests.{test}".Length..].TrimStart('.')).Order(StringComparer.Ordinal),
    ];
}
