using System.Collections.Generic;

namespace Jtr.Data.Mcp.Tools;

/// <summary>The tools of the server: only eight, so that an assistant chooses well among them.</summary>
internal static class CorpusTools
{
    /// <summary>Gets the tools, in the order of typical use.</summary>
    public static IReadOnlyList<CorpusTool> All { get; } =
        [new CoverageTool(), new SearchTool(), new GetTool(), new TimelineTool(), new RelationsTool(), new ClaimsTool(), new OfficesTool(), new CiteTool()];
}
