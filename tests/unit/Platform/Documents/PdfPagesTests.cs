using System.Net;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Platform.Documents;

public sealed class PdfPagesTests(PdfPagesTests.SlowSite site) : IClassFixture<PdfPagesTests.SlowSite>
{
    [Fact]
    public async Task Whoever_asks_for_too_many_hears_when_to_come_back()
    {
        var asked = new List<Task<HttpResponseMessage>>();
        for (var time = 0; time < PdfQueue.MostOfOne; time++)
        {
            asked.Add(AskAsync(await site.PlanAsync()));
        }

        // Whichever of them comes last, while none is made.
        asked.Add(AskAsync(await site.PlanAsync()));
        var refused = await await Task.WhenAny(asked);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.ShouldNotBeNull();
        (await refused.ReadPageAsync()).QuerySelector("main")!.TextContent.ShouldContain("Probeer");
        site.Renderer.FinishAll();
        (await Task.WhenAll(asked)).Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(PdfQueue.MostOfOne);
    }

    Task<HttpResponseMessage> AskAsync(ClassSession session) =>
        site.Visitor().GetAsync($"/groepslessen/{session.Id}/affiche.pdf", TestContext.Current.CancellationToken);

    public sealed class SlowSite(TestDatabase databases) : ClassSite(databases)
    {
        public HeldRenderer Renderer { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IPdfRenderer>(Renderer));
        }
    }

    /// <summary>Makes nothing until the test says so, and then everything at once.</summary>
    public sealed class HeldRenderer : IPdfRenderer
    {
        readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsAvailable => true;

        public void FinishAll() => open.SetResult();

        public async Task<byte[]> RenderAsync(string html, CancellationToken cancellationToken)
        {
            await open.Task;
            return [1];
        }
    }
}
