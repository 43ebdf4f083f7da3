using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DigitaalWerkt.Design;

/// <summary>Gives <c>dotnet ef</c> the model; it never connects.</summary>
public sealed class DesignTimeContext : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseAppConventions("Host=localhost;Database=design").Options);
}
