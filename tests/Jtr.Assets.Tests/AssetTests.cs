using System;
using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>Tests that this project runs against the asset of the older framework. Without it, a changed reference could turn the project into a second run of the .NET 10 tests.</summary>
public class AssetTests
{
    [Fact]
    public void Tests_load_the_asset_of_the_older_framework()
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
