using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>
/// Compares screenshots of the main views with approved pictures. The comparison uses squares of eight pixels, so that it ignores a changed font and notices a changed layout. With JTR_WRITE_PICTURES=1 the
/// pictures are written instead: look at them before you commit them.
/// </summary>
public sealed class PictureTests(Chromium chromium)
{
    private const double Tolerance = 0.04;

    // Returns the share of squares that differ by more than the tolerance; 1 if the pictures differ in size.
    private const string Difference = """
        async ([left, right]) => {
          const pixels = async data => {
            const image = new Image();
            image.src = 'data:image/png;base64,' + data;
            await image.decode();
            const canvas = document.createElement('canvas');
            canvas.width = Math.ceil(image.width / 8);
            canvas.height = Math.ceil(image.height / 8);
            const context = canvas.getContext('2d');
            context.imageSmoothingQuality = 'high';
            context.drawImage(image, 0, 0, canvas.width, canvas.height);
            return context.getImageData(0, 0, canvas.width, canvas.height);
          };
          const [one, other] = [await pixels(left), await pixels(right)];
          if (one.width !== other.width || one.height !== other.height) return 1;
          let many = 0;
          for (let i = 0; i < one.data.length; i += 4)
            if (Math.abs(one.data[i] - other.data[i]) + Math.abs(one.data[i + 1] - other.data[i + 1]) + Math.abs(one.data[i + 2] - other.data[i + 2]) > 120) many++;
          return many / (one.data.length / 4);
        }
        """;

    public static TheoryData<string, string, int, ColorScheme, ForcedColors, Media> Views() => new()
    {
        { "front", "index.html", 1440, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "front-narrow", "index.html", 390, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "front-dark", "index.html", 1440, ColorScheme.Dark, ForcedColors.None, Media.Screen },
        { "timeline", "timeline.html", 1440, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "timeline-list", "timeline.html#view=list", 768, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "timeline-print", "timeline.html", 900, ColorScheme.Light, ForcedColors.None, Media.Print },
        { "timeline-forced", "timeline.html", 1440, ColorScheme.Light, ForcedColors.Active, Media.Screen },
        { "event", "events/event-month.html", 1440, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "relations", "relations.html", 1440, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "claims", "claims.html", 1440, ColorScheme.Light, ForcedColors.None, Media.Screen },
        { "document", "documents/letter.html", 768, ColorScheme.Light, ForcedColors.None, Media.Screen },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_view_matches_its_approved_picture(string name, string path, int width, ColorScheme scheme, ForcedColors forced, Media media)
    {
        await using BrowserPage browser = await chromium.Open(width, 900, scheme, forced);
        await browser.Go(SiteFolder.Specimen, path);
        await browser.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ColorScheme = scheme, ForcedColors = forced });
        byte[] picture = await browser.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        string approved = Path.Combine(Repository.Root, "tests", "Jtr.Corpora.Atlas.Tests", "Pictures", name + ".png");
        if (Environment.GetEnvironmentVariable("JTR_WRITE_PICTURES") == "1")
        {
            await File.WriteAllBytesAsync(approved, picture, TestContext.Current.CancellationToken);
            return;
        }

        string[] both = [Convert.ToBase64String(await File.ReadAllBytesAsync(approved, TestContext.Current.CancellationToken)), Convert.ToBase64String(picture)];
        double difference = await browser.Page.EvaluateAsync<double>(Difference, both);
        if (difference > Tolerance)
        {
            string seen = Path.Combine(Path.GetTempPath(), $"atlas-{name}.png");
            await File.WriteAllBytesAsync(seen, picture, TestContext.Current.CancellationToken);
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{difference:P1} of {name} differs from the approved picture {approved}; the new picture is {seen}. To approve it, run this class with JTR_WRITE_PICTURES=1."));
        }
    }

    [Fact]
    public async Task Comparison_detects_a_different_picture()
    {
        await using BrowserPage browser = await chromium.Open(1440, 900);
        await browser.Go(SiteFolder.Specimen, "index.html");
        string one = Convert.ToBase64String(await browser.Page.ScreenshotAsync());
        await browser.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = ".opening { display: none }" });
        string other = Convert.ToBase64String(await browser.Page.ScreenshotAsync());
        Assert.Equal(0, await browser.Page.EvaluateAsync<double>(Difference, (string[])[one, one]));
        Assert.InRange(await browser.Page.EvaluateAsync<double>(Difference, (string[])[one, other]), Tolerance * 1.5, 1);
    }
}
