using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.People;

/// <summary>
/// The site with one feature more that keeps nothing, and during which something else happens: when two people are being joined, after the
/// other features were asked and locked their rows, and before anything is moved.
/// </summary>
public sealed class MeanwhileSite(TestDatabase databases) : ClassSite(databases)
{
    /// <summary>What happens once, with connections of its own, the next time that somebody is joined.</summary>
    public Func<Task>? Meanwhile { get; set; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddScoped<IPersonPart>(
            provider => new MeanwhilePart(this, provider.GetRequiredService<AppDbContext>())));
    }

    sealed class MeanwhilePart(MeanwhileSite site, AppDbContext context) : IPersonPart
    {
        public string? Key => "intussen";

        public string? Title => "Intussen";

        public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.People.Where(p => p.Id == Guid.Empty).Select(p => p.Id);

        public Task<IReadOnlyList<PersonLine>> LinesAsync(
            Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PersonLine>>([]);

        public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
        {
            var act = site.Meanwhile;
            site.Meanwhile = null;
            await (act?.Invoke() ?? Task.CompletedTask);
            return null;
        }

        public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
