using System.Net;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Shared;

/// <summary>htmx makes pages smoother; without it nothing is lost.</summary>
public sealed partial class HtmxTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public void Whatever_htmx_asks_for_is_a_plain_link_or_form_as_well()
    {
        var views = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cshtml", SearchOption.AllDirectories);
        var elements = views.SelectMany(view => Asking().Matches(File.ReadAllText(view)).Select(element => element.Value)).ToList();

        elements.ShouldNotBeEmpty();
        elements.ShouldAllBe(element => element.Contains(" href=\"") || element.Contains(" action=\"") || element.Contains(" formaction=\""));
    }

    [Fact]
    public async Task A_form_that_comes_back_with_a_mistake_leaves_the_address_in_the_browser_alone()
    {
        var session = await site.PlanAsync();

        var response = await site.Visitor().SendBookingAsync(session.Id, ("Input.Name", ""));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        response.Headers.GetValues("HX-Push-Url").ShouldBe(["false"]);
    }

    [GeneratedRegex("""<\w+[^>]*\shx-(get|post)=[^>]*>""")]
    private static partial Regex Asking();
}
