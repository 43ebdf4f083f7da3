using System.Data.Common;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

/// <summary>The same site without the versions of signals and actions, and without the locks of who changes them.</summary>
public sealed class UnguardedEditorsSite(TestDatabase databases) : TwoEditorsSite(databases)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options =>
            options.AddInterceptors(new NoLocks()).ReplaceService<IModelCustomizer, WithoutVersions>()));
    }

    sealed class NoLocks : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(command.CommandText.Contains("pg_advisory_xact_lock", StringComparison.Ordinal)
                ? InterceptionResult<int>.SuppressWithResult(0)
                : result);
    }

    sealed class WithoutVersions(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            foreach (var kind in new[] { typeof(Signal), typeof(PactAction) })
            {
                modelBuilder.Entity(kind).Property<uint>("Version").HasColumnName("xmin").HasColumnType("xid").ValueGeneratedOnAddOrUpdate()
                    .IsConcurrencyToken(false);
            }
        }
    }
}
