using System;

namespace Jtr.Data.Snapshots;

/// <summary>Lists the files that are new, differ or are no longer used.</summary>
internal sealed class VerifyException(string message) : Exception(message);
