using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the members that every holder has in the same words: the holder of a table and the holder of a union.</summary>
internal static class Surface
{
    /// <param name="rowType">The full name of the record or interface.</param>
    /// <param name="what">What the rows are called in texts.</param>
    /// <param name="count">The expression that is the number of rows.</param>
    /// <param name="find">The expression that is the number of the row with a key, or less than 0.</param>
    /// <param name="withdrawals">The table of tombstones that an unknown key is looked up in; null where there is none.</param>
    public static void Write(SourceWriter writer, string rowType, string what, string count, string find, TableShape? withdrawals)
    {
        string withdrawal = withdrawals is null ? "" : $", {Names.Holder(withdrawals)}.{ReservedNames.WithdrawalOf}(key)";
        writer.Doc("summary", "Every row, by key in ordinal order.");
        writer.Line($"public static {Runtime.Rows}<{rowType}> All => {Runtime.Views}.Rows<{rowType}>(Row, 0, {count});");
        writer.Line();
        writer.Doc("summary", "How many rows there are.");
        writer.Line($"public static int Count => {count};");
        writer.Line();
        writer.Doc("summary", "The row with a key. C# has no static indexers; this is what one would do.");
        writer.Doc("param name=\"key\"", "The key, exactly as it is written in the seeds: compared by ordinal.");
        writer.Doc("exception cref=\"global::System.Collections.Generic.KeyNotFoundException\"", withdrawals is null
            ? "No row has the key; the message names the nearest that exists."
            : "No row has the key; the message names the nearest that exists, or says why the key was withdrawn.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The key is null.");
        writer.Line($"public static {rowType} Get(string key) => Find(key) ?? throw {Runtime.UnknownKey}.In(All, static row => row.Key, \"{what}\", key{withdrawal});");
        writer.Line();
        writer.Doc("summary", "The row with a key, or null when no row has it.");
        writer.Doc("param name=\"key\"", "The key, exactly as it is written in the seeds: compared by ordinal.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The key is null.");
        writer.Open($"public static {rowType}? Find(string key)");
        writer.Line("if (key is null)");
        writer.Line("    throw new global::System.ArgumentNullException(nameof(key));");
        writer.Line($"int row = {find};");
        writer.Line("return row < 0 ? null : Row(row);");
        writer.Close();
        writer.Line();
        writer.Doc("summary", "Gives the row with a key, and says whether there is one. A null key is no row's.");
        writer.Line($"public static bool TryGet(string? key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {rowType}? row) =>");
        writer.Line("    (row = key is null ? null : Find(key)) is not null;");
        writer.Line();
    }
}
