module counterbench

go 1.19
