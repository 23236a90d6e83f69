module counterends

go 1.19
