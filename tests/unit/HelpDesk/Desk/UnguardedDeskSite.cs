using System.Data.Common;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>The desk where nobody holds the question that they act on, and where a question has no version: it looks, and then writes.</summary>
public sealed class UnguardedDeskSite(TestDatabase databases) : DeskSite(databases)
{
    /// <summary>So many look before any of them writes: what happens by chance in a busy week happens here each time.</summary>
    public const int Lookers = 6;

    const string Holds = "for update";

    TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int missing;

    /// <summary>From now on nobody goes on who has looked at a question, until all lookers have.</summary>
    public void Meet() => (complete, missing) = (new(TaskCreationOptions.RunContinuationsAsynchronously), Lookers);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(
            options => options.AddInterceptors(new WithoutHolding(this)).ReplaceService<IModelCustomizer, WithoutVersions>()));
    }

    Task ArriveAsync()
    {
        var left = Interlocked.Decrement(ref missing);
        if (left == 0)
        {
            complete.SetResult();
        }
        // Outside a meeting, and after it, one just passes.
        return left < 0 ? Task.CompletedTask : complete.Task;
    }

    sealed class WithoutHolding(UnguardedDeskSite site) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("from ticket ", StringComparison.Ordinal) && command.CommandText.Contains(Holds, StringComparison.Ordinal))
            {
                command.CommandText = command.CommandText.Replace(Holds, "", StringComparison.Ordinal);
                await site.ArriveAsync();
            }
            return result;
        }
    }

    // The version of a question is a net of its own: without it, two who changed the same one would not fall over each other.
    sealed class WithoutVersions(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Ticket>().Property<uint>("Version").HasColumnName("xmin").HasColumnType("xid").ValueGeneratedOnAddOrUpdate().IsConcurrencyToken(false);
        }
    }
}
