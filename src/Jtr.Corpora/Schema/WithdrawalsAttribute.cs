using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Declares that the rows of a table are tombstones: their keys were once keys of rows in other tables. Looking up such a key throws with the tombstone's
/// headline and details. A withdrawn key that is in use is an error in the seed.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WithdrawalsAttribute : Attribute;
