using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Bench.Reference;

/// <summary>
/// What we compare with: a page in the manner of the well-known Fortunes test (12 rows through EF Core, one more added,
/// sorted, written by Razor), and a static page of 12 kB.
/// </summary>
static class ReferenceSite
{
    public const string FortunesPath = "/fortunes";
    public const string StaticPath = "/static";

    public static async Task RunAsync(string address, string connectionString)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(options => options.RootDirectory = "/Reference/Pages");
        builder.Services.AddDbContextPool<FortuneContext>(options => options.UseNpgsql(connectionString));
        await using var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await FillAsync(scope.ServiceProvider.GetRequiredService<FortuneContext>());
        }
        var page = StaticPage();
        app.MapGet(StaticPath, () => Results.Content(page, "text/html; charset=utf-8"));
        app.MapRazorPages();
        await app.RunAsync();
    }

    static async Task FillAsync(FortuneContext context)
    {
        await context.Database.ExecuteSqlRawAsync("create table if not exists fortune (id int primary key, message text not null)");
        if (!await context.Fortunes.AnyAsync())
        {
            context.Fortunes.AddRange(Enumerable.Range(1, 12).Select(id => new Fortune { Id = id, Message = $"Sentence number {id} of <the> reference & its rows." }));
            await context.SaveChangesAsync();
        }
    }

    // Incompressible enough that 12 kB stays 12 kB: the page is sent as it is.
    static string StaticPage()
    {
        var text = string.Concat(Enumerable.Range(0, 190).Select(line => $"<p>Line {line} of a page of plain text without pictures.</p>\n"));
        return $"<!doctype html><html lang=\"en\"><head><meta name=\"viewport\" content=\"width=device-width\"><title>Static</title></head><body><h1>Static</h1>{text}</body></html>";
    }
}

public sealed class Fortune
{
    public int Id { get; init; }
    public required string Message { get; init; }
}

public sealed class FortuneContext(DbContextOptions<FortuneContext> options) : DbContext(options)
{
    public DbSet<Fortune> Fortunes => Set<Fortune>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Fortune>(fortune =>
    {
        fortune.ToTable("fortune");
        fortune.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
        fortune.Property(f => f.Message).HasColumnName("message");
    });
}
