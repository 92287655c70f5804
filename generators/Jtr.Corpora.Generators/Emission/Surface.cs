using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the members that the table classes of tables and of unions share.</summary>
internal static class Surface
{
    /// <param name="rowType">The full name of the record or interface.</param>
    /// <param name="what">The name of the rows in messages.</param>
    /// <param name="at">The method that returns the row with a number.</param>
    /// <param name="count">The expression for the number of rows.</param>
    /// <param name="find">The expression for the number of the row with a key; negative if there is none.</param>
    /// <param name="withdrawals">The table of tombstones in which an unknown key is looked up; null if there is none.</param>
    public static void Write(SourceWriter writer, string rowType, string what, string at, string count, string find, TableShape? withdrawals)
    {
        string withdrawal = withdrawals is null ? "" : $", {Names.TableClass(withdrawals)}.{ReservedNames.WithdrawalOf}(key)";
        writer.Doc("summary", "Gets every row, sorted by key in ordinal order.");
        writer.Line($"public static {Runtime.Rows}<{rowType}> All => {Runtime.Views}.Rows<{rowType}>({at}, 0, {count});");
        writer.Line();
        writer.Doc("summary", "Gets the number of rows.");
        writer.Line($"public static int Count => {count};");
        writer.Line();
        writer.Doc("summary", "Returns the row with a key, as a static indexer would.");
        writer.Doc("param name=\"key\"", "The key, exactly as in the seeds: compared ordinally.");
        writer.Doc("exception cref=\"global::System.Collections.Generic.KeyNotFoundException\"", withdrawals is null
            ? "No row has the key; the message suggests the nearest key."
            : "No row has the key; the message suggests the nearest key, or states why the key was withdrawn.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The key is null.");

        // The error has a method of its own, so that compiling a look-up does not load the types of the error.
        writer.Open($"public static {rowType} Get(string key)");
        writer.Line("return Find(key) ?? throw UnknownKey(key);");
        writer.Line();
        writer.Line($"static global::System.Exception UnknownKey(string key) => {Runtime.UnknownKey}.In(All, static row => row.Key, \"{what}\", key{withdrawal});");
        writer.Close();
        writer.Line();
        writer.Doc("summary", "Returns the row with a key; null if there is none.");
        writer.Doc("param name=\"key\"", "The key, exactly as in the seeds: compared ordinally.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The key is null.");
        writer.Open($"public static {rowType}? Find(string key)");
        writer.Line("if (key is null)");
        writer.Line("    throw new global::System.ArgumentNullException(nameof(key));");
        writer.Line($"int row = {find};");
        writer.Line($"return row < 0 ? null : {at}(row);");
        writer.Close();
        writer.Line();
        writer.Doc("summary", "Gets the row with a key. Returns false if no row has the key, or if it is null.");
        writer.Line($"public static bool TryGet(string? key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {rowType}? row) =>");
        writer.Line("    (row = key is null ? null : Find(key)) is not null;");
        writer.Line();
    }
}
