using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Data;

/// <summary>The list of tables, grouped by feature.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
{
    // Platform
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    // Practice
    public DbSet<PhoneRecord> PhoneRecords => Set<PhoneRecord>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
}
