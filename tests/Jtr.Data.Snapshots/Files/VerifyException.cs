using System;

namespace Jtr.Data.Snapshots;

/// <summary>Says which files are new, differ, or match nothing any more.</summary>
internal sealed class VerifyException(string message) : Exception(message);
