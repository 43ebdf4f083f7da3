using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DigitaalWerkt.Tests.Platform.Diagnostics;

public sealed class LogsTests
{
    [Fact]
    public async Task No_setting_makes_it_write_the_keys_of_cookies()
    {
        var repository = typeof(EntityFrameworkCoreXmlRepository<>).FullName!.Split('`')[0];
        var builder = WebApplication.CreateBuilder(["--Logging:LogLevel:Default=Trace", $"--Logging:LogLevel:{repository}=Trace"]);
        builder.AddLogs();
        await using var site = builder.Build();

        var log = site.Services.GetRequiredService<ILogger<EntityFrameworkCoreXmlRepository<AppDbContext>>>();

        log.IsEnabled(LogLevel.Warning).ShouldBeFalse();
        log.IsEnabled(LogLevel.Error).ShouldBeTrue();
    }
}
