using System.Collections.Generic;

namespace Jtr.Data.Mcp.Tools;

/// <summary>The tools of the server: eight, so that an assistant chooses well among them.</summary>
internal static class CorpusTools
{
    /// <summary>The tools, in the order in which an assistant needs them.</summary>
    public static IReadOnlyList<CorpusTool> All { get; } =
        [new CoverageTool(), new SearchTool(), new GetTool(), new TimelineTool(), new RelationsTool(), new ClaimsTool(), new OfficesTool(), new CiteTool()];
}
