using System;
using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>These tests test what they say: without it, a change of a reference could turn them into a second run of the tests against .NET 10.</summary>
public class AssetTests
{
    [Fact]
    public void The_library_is_the_one_for_an_older_framework()
    {
        string? framework = typeof(Events).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
#if NET10_0_OR_GREATER
        Assert.Equal(".NETStandard,Version=v2.0", framework);
        Assert.Equal(10, Environment.Version.Major);
#else
        Assert.Equal(".NETCoreApp,Version=v8.0", framework);
        Assert.Equal(8, Environment.Version.Major);
#endif
    }
}
